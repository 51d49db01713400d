/**
 * Words by which nobody learns when data goes: they name no time, no event and no rule that can be looked up. With `*`, all words that
 * begin so.
 */
const emptyWords = {
  sentence: `
    a about above after again all already also always am an and any are as at be because been before being below both
    but by can could did do does doesn don down during each either etc even ever every for from generally had has have
    having here how however i if in into is isn it its itself just less more most my never no nor normally not of on
    once only or other others otherwise our ourselves out own per same shall should since so some still such than that
    the their them then there therefore these they this those till to too typically under unless until up us usually
    very was we were what whatever when whenever where whether which whichever while whilst who will with within
    without would yet you your`,
  need: `
    adequate allow allowed allows applicable applies apply appropriat* consider* continu* deem* demand* essential*
    exist* feasib* irrelevan* justif* necess* need* outliv* passed permissible permits permitted possib* practica*
    proportiona* reasonab* relevan* remain* requir* serv* strict* sufficien* suitab* unnecess* use used useful*
    useless* uses using want* wish*`,
  time: `
    current* date dates due duration end ended ending ends eventual* expir* extent forever further future indefinit*
    last lasting lasts length limit* long longer maxim* minim* moment over period* permanent* perpetu* point present*
    prompt* regular* review* routine* short* soon* stage subject terms time timely times`,
  doubt: `
    basis categor* circumstance* decide decides depend* determine determines differ* given individual* kind kinds
    known nature sensitiv* tbc tbd type* unknown vari* vary`,
  keeping: `
    archiv* collect* delet* destr* dispos* eras* gather* handl* held hold holding holds keep* kept maintain* preserv*
    process* record* remov* retain* retention* safeguard* safely sav* secur* stor* tak*`,
  data: `
    address addresses cookie cookies data database* detail* document* email emails entries entry file files
    information ip item items log logs mail message* name names number numbers personal phone telephone`,
  purposes: `
    achiev* activities administrat* business* carry carrying customer* deliver delivering ensur* fulfil* function*
    improv* initial* intend* interest* legitimat* make manag* meet meets monitor monitoring network* operate operating
    operational organisation* original* people perform performing person prevent* protect* provid* public purpose*
    reason* run running service services support* system* task* user users value* website*`,
  rules: `
    accord* act agreed complian* comply complying corporate criteri* defin* department* describe* dpa duties duty
    framework* gdpr government guid* instruct* internal* laid law lawful* laws legal* legislat* line local management
    ministry notice oblig* polic* practice* procedure* provision* regulat* rule rules said say says schedul* set sets
    specif* standard* state states statut* strateg* uk`,
}

const words = Object.values(emptyWords).flatMap((group) => group.trim().split(/\s+/))

/** Fits a word that is empty, in small letters. */
export const isEmptyWord = new RegExp(
  `^(?:${words.map((word) => word.replace('*', '\\p{L}*')).join('|')})$`,
  'u',
)

/** Words that praise how data is protected and do not say how. */
const praise =
  /^(?:measure\p{L}*|technical|technolog\p{L}*|industr\p{L}*|best|state-of-the-art|art|robust|strong|high\p{L}*|full\p{L}*|safe|control\p{L}*|careful\p{L}*|serious\p{L}*|good|leading|modern|well|various|step|steps|put|place|places|follow\p{L}*|accordance|level\p{L}*|steps|environment|commit\p{L}*|confidential\p{L}*|nobody|na|yes|none|doing)$/u

/** Whether words about how data is protected say nothing of it. */
export function saysNothingOfProtection(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return words.every((word) => word.length === 1 || isEmptyWord.test(word) || praise.test(word))
}
