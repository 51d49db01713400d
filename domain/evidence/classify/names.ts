import type { Meaning } from './meanings'

/**
 * Names that mean something only when they are the whole name, as their words run together: `remote_addr`, `RemoteAddr` and
 * `remote-addr` are one. What is short or everyday belongs here.
 */
export const wholeNames: Readonly<Partial<Record<Meaning, string>>> = {
  'client-address':
    'ip ipv4 ipv6 ipaddr ipaddress remoteaddr remoteaddress remoteip remotehost realip originalip cdns clientip clienthost clientaddr clientaddress cip caddr sourceip sourceaddress srcip srcaddr callerip peerip visitorip userip xrealip xclientip truclientip trueclientip cfconnectingip cfconnectingipv6 fastlyclientip flyclientip xclusterclientip xazureclientip xazuresocketip cfpseudoipv4 proxyprotocoladdr binaryremoteaddr networkclientip sourceipaddress ipclient remote',
  'client-port': 'clientport cport remoteport sourceport srcport proxyprotocolport',
  'forwarded-for':
    'xforwardedfor forwardedfor forwarded xff proxyaddxforwardedfor xoriginalforwardedfor xenvoyexternaladdress xforwarded ips',
  'user-name':
    'user username login loginid loginname remoteuser authuser authenticateduser csusername uname logname principal principalname usr upn xremoteuser xforwardeduser xauthrequestuser actor samaccountname useridentity',
  'account-id':
    'uid userid accountid account memberid customerid personid usernumber userref useruuid userguid actorid ownerid createdby updatedby clerkuserid auth0userid',
  'sign-in':
    'sub idtoken oidcsub subjectid openid googleid facebookid nameid idtokenhint samlresponse samlrequest samlassertion sslclientsdn sslclientsdnlegacy sslclientcert sslclientrawcert sslclientescapedcert sslclientidn sslclientidnlegacy sslclientserial sslclientfingerprint sslclientverify sslclientsdncn xforwardedclientcert xclientcert xamznoidcdata xamznoidcidentity xmsclientprincipal xmsclientprincipalname xmsclientprincipalid cfaccessauthenticateduseremail',
  'session-id':
    'sid sess session sessionid sessid sessionkey sessiontoken sessionuuid phpsessid jsessionid aspnetsessionid aspsessionid connectsid laravelsession cfid cftoken visitid gasessionid gasessionnumber sslsessionid',
  cookie: 'cookie cookies setcookie cscookie reqcookies requestcookies',
  authorization:
    'authorization auth authheader proxyauthorization bearer accesstoken refreshtoken token jwt apikey xapikey authtoken xauthtoken xaccesstoken credential credentials xamzsecuritytoken xamznoidcaccesstoken oauthtoken oauthverifier signature sig hmac xamzsignature xgoogsignature sastoken',
  secret:
    'password passwd pwd passphrase secret clientsecret otp totp passcode csrf csrftoken xsrftoken xcsrftoken authenticitytoken requestverificationtoken csrfmiddlewaretoken resettoken confirmationtoken invitetoken magiclink securityanswer onetimepassword',
  'user-agent': 'useragent ua agent csuseragent browser browsername httpagent xoriginaluseragent',
  'client-hints':
    'secchua secchuamobile secchuaplatform secchuaplatformversion secchuaarch secchuabitness secchuamodel secchuafullversion secchuafullversionlist secchuawow64 secchuaformfactors secchprefersreducedmotion secchpreferscolorscheme devicememory secchdevicememory dpr secchdpr viewportwidth secchviewportwidth secchviewportheight width downlink ect rtt savedata uaplatform uamobile uaarch uabitness uamodel uafullversion uafullversionlist uaplatformversion uaw uab uap uapv uam uafvl uaa',
  language:
    'language languages lang locale acceptlanguage acceptcharset ul hl userlanguage browserlanguage navigatorlanguage',
  screen:
    'screen screensize screenresolution resolution screenwidth screenheight viewport viewportsize windowsize colordepth colourdepth pixelratio devicepixelratio sr vp innerwidth innerheight windowwidth windowheight',
  'time-zone': 'timezone tz tzoffset timezoneoffset utcoffset timezoneid localtimezone',
  device:
    'device devicetype devicemodel devicename devicemake devicebrand devicefamily os osname osversion platform operatingsystem hardwareconcurrency maxtouchpoints touchpoints plugins fonts webglvendor webglrenderer gpu xrequestedwith xwapprofile cisjsviewer cismobileviewer cistabletviewer cloudfrontismobileviewer cloudfrontisdesktopviewer cloudfrontistabletviewer cloudfrontissmarttvviewer cloudfrontisiosviewer cloudfrontisandroidviewer connectiontype effectivetype',
  'tracking-signal': 'dnt secgpc donottrack gpc globalprivacycontrol',
  fingerprint:
    'fingerprint fp browserfingerprint devicefingerprint fingerprintid fphash canvashash canvas webglhash audiohash ja3 ja3hash ja3fingerprint ja4 ja4fingerprint ja4h xja3 xja4fingerprint cloudfrontviewerja3fingerprint cloudfrontviewerja4fingerprint tlsfingerprint',
  'device-id':
    'deviceid deviceuuid deviceguid idfa idfv gaid aaid adid advertisingid advertiserid udid imei imsi iccid msisdn androidid macaddress serialnumber hardwareid machineid pushtoken devicetoken xdeviceid xmsisdn installationid installid',
  'browser-id':
    'cid visitorid visitor anonymousid anonid anonymoususerid browserid trackingid distinctid ajsanonymousid clientuuid guestid muid gaclientid ga fbp mpid ecid uids eids usereids userguidid',
  'click-id':
    'gclid dclid fbclid msclkid gbraid wbraid gclsrc ttclid twclid yclid mceid igshid fbc clickid gclaw scclickid epik rdtcid',
  'page-address':
    'url uri path pathname pagepath requesturi requesturl requestpath request documenturi pageurl pageuri location href csuristem uristem dl dp originalurl originalurlpath targeturl redirecturl redirecturi returnurl returnto destinationurl callbackurl route endpoint pagetitle documentlocation httpurl httproute httppath currenturl currentpage landingpage locationhref xoriginaluri xoriginalurl xforwardeduri xrewriteurl httprequest transformeduri requestline requestfirstline urlpath urlfull urloriginal cleanurl',
  query:
    'query querystring args csuriquery uriquery queryparams queryparameters params urlquery requestquery httpquery requestargs',
  referrer:
    'referer referrer ref csreferer csreferrer httpreferer httpreferrer documentreferrer dr refererurl referrerurl origin refurl xreferer',
  'request-id':
    'requestid reqid xrequestid traceid xtraceid correlationid xcorrelationid spanid parentspanid parentid traceparent tracestate xamzntraceid amzntraceid xb3traceid xb3spanid xb3parentspanid b3 ubertraceid xcloudtracecontext sentrytrace baggage xedgerequestid xamzcfid xamzrequestid cfray transactionid txid operationid invocationid activityid msrequestid xvercelid flyrequestid connectionid conntraceid streamid uniquerequestid uniqueid rid awsrequestid trace span spancontext xmsrequestid xmsclientrequestid idempotencykey reqident',
  headers: 'headers requestheaders reqheaders csheaders httpheaders httprequestheaders',
  campaign:
    'utmsource utmmedium utmcampaign utmterm utmcontent utmid campaign campaignid affiliate affiliateid',
  'page-view-id':
    'pageviewid pvid pageid pageviewuuid impressionid impression viewid pageloadid eventid adimpressionid impid',
  'usage-event':
    'action event eventname eventtype eventaction eventcategory eventlabel pageview pageviews scrolldepth scrollpercent scrollposition percentscrolled maxscroll dwelltime engageddwelltime engagementtime engagementtimemsec timeonpage timespent clicks click clicktarget keypresses mousemoves interactions interaction activetime visibletime viewability viewtime sessioncount visitcount firstvisit lastvisit lastvisited en ea ec el et useraction',
  location:
    'latitude longitude lat lon lng latlng latlong coordinates coords geo geolocation geoip city town county geopoint geohash accuracy altitude gps what3words locationname uprn geoipcity geoipcityname geoipregion geoiplatitude geoiplongitude geoippostalcode cloudfrontviewercity cloudfrontviewerlatitude cloudfrontviewerlongitude cloudfrontviewerpostalcode cfipcity cfiplatitude cfiplongitude xgeocity asn clientasn',
  country:
    'country countrycode countryname countryiso geoipcountry geoipcountrycode geoipcountryname ccountry cfipcountry cloudfrontviewercountry xcountrycode xgeocountry geoip2datacountrycode xappenginecountry clientcountry usercountry countrycodeiso nationalitycountry',
  name: 'firstname lastname surname forename forenames fullname givenname familyname middlename maidenname displayname realname fname lname firstnames lastnames middlenames preferredname knownas initials personname title honorific salutation nickname alias contactname',
  email:
    'email emailaddress mail emails emailid useremail xuseremail xforwardedemail xauthrequestemail mailto rcptto recipientemail loginhint emailhash hashedemail hem mailaddress',
  phone:
    'phone phonenumber telephone telephonenumber tel mobile mobilenumber mobilephone cellphone landline fax faxnumber contactnumber phoneno telno mobileno homephone workphone whatsapp',
  'postal-address':
    'address postaladdress streetaddress addressline street streetname housenumber housename buildingname homeaddress billingaddress shippingaddress deliveryaddress',
  postcode: 'postcode postalcode zip zipcode postcodes pcode pcd',
  'date-of-birth':
    'dob dateofbirth birthdate birthday birthyear yearofbirth bday birthmonth monthofbirth dayofbirth bornon',
  'national-insurance-number':
    'nino nationalinsurancenumber nationalinsuranceno nationalinsurance ninumber insurancenumber',
  'nhs-number': 'nhsnumber nhsno nhs nhsid chinumber chi hcnumber',
  'official-number':
    'passport passportnumber passportno drivinglicence drivinglicencenumber driverslicense drivinglicense licencenumber utr uniquetaxpayerreference ssn socialsecuritynumber taxid nationalid idnumber vehicleregistration numberplate vrn vrm registrationplate prisonernumber prisonnumber nomsnumber nomisid nomsid offenderno offendernumber offenderid crn pncnumber pncid cronumber bookingid biometricresidencepermit brpnumber payrollnumber staffnumber employeenumber employeeid studentid uln visanumber',
  'case-reference':
    'casereference caseid caseref casenumber caseno reference referencenumber refnumber applicationid applicationreference applicationnumber claimid claimnumber claimreference appealnumber ticketid enquiryid bookingreference orderid ordernumber submissionid urn confirmationnumber incidentnumber crimereference policynumber invoicenumber hearingid visitreference matterid',
  financial:
    'cardnumber creditcard pan cvv cvc ccnumber cardholder iban bic swift sortcode accountnumber bankaccount bankaccountnumber income salary balance debt benefits paymentid paymentreference payee expirydate rollnumber buildingsocietyrollnumber',
  'search-term':
    'search q searchterm searchterms searchquery keyword keywords searchtext searchstring searchphrase freetext querytext searchkeyword searchfor',
  'free-text':
    'feedback comments comment notes note enquiry userinput messagebody messagetext freetextanswer complaint reasontext requestbody reqbody requestpayload postdata formdata body payload',
  document:
    'attachment attachments upload uploadedfile photo selfie avatar picture signatureimage voicerecording recording',
  'special-category':
    'ethnicity ethnicgroup race religion belief disability disabilities disabled health healthcondition medicalcondition diagnosis medication sexualorientation sexuality politicalopinion tradeunion biometric biometrics genetic pregnancy genderidentity allergies',
  'criminal-offence':
    'offence offences conviction convictions criminalrecord arrest offencecode sentencelength remandstatus cautions offender',
  'about-a-person':
    'gender sex age nationality maritalstatus occupation jobtitle employer relationship nextofkin dependants children education placeofbirth userrole agerange ageband yob countryofbirth',
  consent:
    'consent consentstring gdprconsent gdpr gppstring gpp gppsid tcstring tcfstring usprivacy uspconsent consentgiven consents cookieconsent cookieconsentstatus cookiepolicy cookiespolicy cookiespreferencesset seencookiemessage optanonconsent euconsent euconsentv2 addtlconsent cookieschoice consentmode gcs gcd consentstatus ccpa uspstring optout marketingconsent cookiepreferences cookiesaccepted cookiemessage',
  preference:
    'theme darkmode colorscheme colourscheme fontsize textsize contrast preferences preference settings prefs remembered layout currency units hidebanner dismissed bannerdismissed',
}

/**
 * Words that mean this wherever they stand in a name: `customer_postcode`, `userEmailAddress`, `applicant.date-of-birth`. Where
 * several are found the last one counts, and of those that end together the longest.
 */
export const partsOfNames: Readonly<Partial<Record<Meaning, string>>> = {
  'client-address':
    'client ip,client addr,client address,remote addr,remote address,remote ip,remote host,source ip,source address,src ip,visitor ip,user ip,real ip,caller ip,peer ip,ip address,ipaddress,ipaddr,ipv4,ipv6,ip addr,connecting ip,viewer ip,viewer address,customer ip,login ip,last ip,signin ip,sign in ip,registration ip,requester ip,downstream remote address',
  'client-port': 'client port,remote port,source port,peer port',
  'forwarded-for': 'forwarded for,forwardedfor,xff',
  'user-name':
    'username,user name,login name,remote user,auth user,screen name,login id,principal name,user login,account name',
  'account-id':
    'user id,userid,account id,accountid,member id,customer id,customerid,person id,profile id,contact id,subscriber id,applicant id,citizen id,patient id,prisoner id,employee id,staff id,user uuid,user guid,user number,user ref,user reference,user hash,user key,actor id,owner id,participant id,player id,friend id,author id',
  'sign-in':
    'id token,oidc sub,openid,saml response,saml assertion,client cert,client certificate,client s dn,client dn,client principal,subject id,external id,federated id',
  'session-id':
    'session id,sessionid,session key,session token,sessid,session identifier,phpsessid,jsessionid,session uuid,session hash,session cookie',
  cookie: 'cookie,cookies',
  authorization:
    'authorization,access token,refresh token,bearer token,auth token,api key,apikey,api token,jwt,bearer,security token,oauth token,auth header,signed request',
  secret:
    'password,passwd,passphrase,passcode,secret,csrf token,csrf,xsrf token,reset token,confirmation token,one time password,otp code,security code,verification code,access code,memorable word,mfa code',
  'user-agent': 'user agent,useragent,browser name,browser version,browser family',
  'client-hints': 'ch ua,sec ch',
  language: 'accept language,language,locale',
  screen: 'screen,viewport,window width,window height,window size,color depth,pixel ratio,device pixel ratio',
  'time-zone': 'time zone,timezone,tz offset',
  device:
    'device type,device model,device name,device brand,device make,device family,os name,os version,operating system,device os',
  'tracking-signal': 'do not track,dnt',
  fingerprint: 'fingerprint,canvas hash,ja3,ja4',
  'device-id':
    'device id,deviceid,device uuid,device token,advertising id,ad id,idfa,idfv,gaid,imei,imsi,mac address,android id,hardware id,machine id,push token,installation id,msisdn',
  'browser-id':
    'visitor id,anonymous id,browser id,tracking id,distinct id,guest id,client uuid,unique visitor,visitor uuid',
  'click-id': 'gclid,fbclid,msclkid,dclid,click id',
  'page-address':
    'request uri,request url,request path,request line,page url,page path,page uri,current url,original url,redirect url,return url,callback url,full url,url path,url full,url original,landing page,page title,document uri,uri stem,http url,http target,http route,url,uri,pathname',
  query: 'query string,querystring,uri query,query params,url query,query parameters,querystring parameters',
  referrer: 'referer,referrer',
  'request-id':
    'request id,requestid,trace id,traceid,span id,spanid,correlation id,correlationid,transaction id,operation id,invocation id,req id,traceparent,tracestate,edge request id,cf ray,message id,amzn trace id,trace context,conn trace id,client request id,unique request',
  headers: 'request headers,req headers',
  campaign: 'utm',
  'page-view-id': 'page view id,pageview id,impression id,page load id',
  'usage-event':
    'page view,pageview,scroll depth,scroll percent,dwell time,time on page,engagement time,event name,event action,event label,event category,click count,mouse move,last seen,last login,last active,login time,screen view,pages viewed,page views',
  location:
    'latitude,longitude,geolocation,lat lng,lat long,city,town,gps,geohash,coordinates,uprn,easting,northing',
  country: 'country',
  name: 'first name,firstname,last name,lastname,surname,forename,full name,fullname,given name,family name,middle name,maiden name,display name,preferred name,customer name,applicant name,person name,contact name,patient name,prisoner name,child name,parent name,partner name,member name,employee name,staff name,claimant name,defendant name,witness name,victim name,visitor name,guardian name,recipient name,sender name,author name,cardholder name,legal name,name of applicant,known as,owner name,subscriber name,student name,pupil name,beneficiary name,spouse name,participant name',
  email: 'email,e mail,emailaddress,mail address,mailto',
  phone:
    'phone,telephone,mobile number,mobile no,contact number,landline,phonenumber,cell number,whatsapp,tel number,tel no,fax number',
  'postal-address':
    'postal address,street address,home address,billing address,delivery address,shipping address,correspondence address,address line,addressline,house number,house name,building name,street name,street,customer address,applicant address,user address,current address,previous address,contact address,property address',
  postcode: 'postcode,post code,postal code,zip code,zipcode',
  'date-of-birth': 'date of birth,dateofbirth,birth date,birthdate,dob,birthday,year of birth,birth year',
  'national-insurance-number': 'nino,national insurance,ni number',
  'nhs-number': 'nhs,chi number',
  'official-number':
    'passport,driving licence,driving license,driver license,drivers license,drivinglicence,utr,tax reference,social security,national id,number plate,vehicle registration,prisoner number,prison number,noms number,noms id,offender no,offender number,offender id,pnc number,pnc id,cro number,payroll number,brp number,staff number,employee number,nomis,licence number',
  'case-reference':
    'case id,case reference,case ref,case number,case no,application id,application reference,application number,application ref,claim id,claim number,claim reference,appeal number,booking reference,reference number,submission id,crime reference,ticket number,order number,order id,policy number,enquiry reference,complaint reference,hearing id,matter id,caseid,casenumber,customer reference,customer number,person reference',
  financial:
    'card number,sort code,account number,iban,bank account,cvv,cvc,credit card,debit card,salary,income,payment reference,roll number,bank details,card holder',
  'search-term': 'search term,search query,search text,search keyword,search string',
  'free-text':
    'free text,freetext,feedback,user input,message body,message text,request body,req body,post data,form data,user comment,user message',
  document: 'attachment,photo,photograph,uploaded file,recording,selfie',
  'special-category':
    'ethnicity,ethnic group,ethnic origin,religion,disability,medical condition,health condition,diagnosis,medication,sexual orientation,political opinion,trade union,biometric,genetic,pregnancy,pregnant,gender identity',
  'criminal-offence': 'offence,conviction,criminal record,sentence length,arrest',
  'about-a-person': 'gender,nationality,marital status,job title,next of kin,place of birth,employer name',
  consent:
    'consent,tc string,gpp string,us privacy,cookie policy,cookies policy,cookie preferences,cookies preferences,opt out,cookie message,consent string',
  preference: 'theme,dark mode,color scheme,colour scheme,font size,preferences,preference',
}

/** Whoever these words name is not a visitor: an upstream's address, a host's name. */
export const notVisitors = new Set(
  'upstream backend server origin target destination dest dst local proxy proxied lb elb loadbalancer balancer gateway node pod container host hostname cluster instance machine service services upstreams resolver dns db database s3 bucket listener frontend replica worker thread process kubernetes k8s docker image function lambda region availability deployment namespace app application build release package module logger file template schema table column queue topic plugin environment env vm system observer beat ecs orchestrator cloud build'.split(
    ' ',
  ),
)

/** A name that ends like this holds a size, a time, a version or the like, whose digits are a number of nobody. */
export const measures = new Set(
  'count total duration ms secs seconds millis minutes hours days version ver v length len size bytes status latency elapsed time timestamp ts level severity port protocol proto method scheme logger pid offset'.split(
    ' ',
  ),
)

/** A name that ends like this speaks of the thing and does not hold it: `email_sent`, `session_duration`, `ip_version`. */
export const aboutTheThing = new Set(
  'count total duration ms secs seconds millis minutes hours days enabled disabled verified sent valid invalid validated version length len size bytes type types format status state template ttl timeout expiry expires expired expiration at required optional missing present exists success failed failure error errors attempts attempt retries limit remaining quota allowed denied config setting rate score level latency elapsed lookup job handler provider service queue is has policy mode source method scheme protocol algorithm alg domain port kind class category flag names'.split(
    ' ',
  ),
)
