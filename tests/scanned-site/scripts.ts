import { secret } from './values'

/** The service's own script: it stores an answer, a step, a database and a worker, and does what its cookie banner says. */
export const serviceScript = (metrics: string) => `
localStorage.setItem('draft-answers', '${secret('draft')}')
localStorage.theme = '${secret('theme')}'
sessionStorage.setItem('current-step', '${secret('step')}')
document.cookie = 'seen_message=${secret('seen')}; Path=/; Max-Age=2592000; SameSite=Lax'
const opening = indexedDB.open('offline-answers', 1)
opening.onupgradeneeded = () => opening.result.createObjectStore('answers')
opening.onsuccess = () => {
  opening.result.transaction('answers', 'readwrite').objectStore('answers').put('${secret('answer')}', '${secret('key')}')
  opening.result.close()
}
navigator.serviceWorker.register('/service-worker.js')

const banner = document.querySelector('.govuk-cookie-banner')
const chosen = /(?:^|; )cookie_policy=([^;]*)/.exec(document.cookie)
const load = (path) => document.head.append(Object.assign(document.createElement('script'), { src: '${metrics}' + path }))
if (chosen) banner.hidden = true
if (chosen && chosen[1].includes('accept')) load('/analytics.js?visitor=${secret('visitor')}')
for (const button of banner.querySelectorAll('button'))
  button.addEventListener('click', () => {
    document.cookie = 'cookie_policy=' + button.value + '-${secret('choice')}; Path=/; Max-Age=31536000; SameSite=Lax'
    banner.hidden = true
    if (button.value === 'accept') load('/analytics.js?visitor=${secret('visitor')}')
  })
`

/** What the other host's script does at once: it reads the device, and sends a beacon. */
export const deviceScript = (metrics: string) => `
const drawing = document.createElement('canvas').getContext('2d')
drawing.fillText('${secret('drawing')}', 2, 20)
const hash = drawing.canvas.toDataURL().length
const sound = new OfflineAudioContext(1, 4410, 44100)
sound.createOscillator().start()
sound.startRendering()
for (let font = 0; font < 20; font += 1) {
  drawing.font = '12px "Font ' + font + '"'
  drawing.measureText('m')
}
new RTCPeerConnection().close()
navigator.sendBeacon('${metrics}/beacon?device=${secret('device')}', '${secret('beacon')}' + hash)
`

/** What the other host's script does once cookies are accepted: a cookie on the service's own host, and a picture of one pixel. */
export const analyticsScript = (metrics: string) => `
document.cookie = '_metrics_id=${secret('metrics')}; Path=/; Max-Age=63072000; SameSite=Lax'
new Image().src = '${metrics}/pixel.gif?page=${secret('page')}'
`

export const workerScript = `self.addEventListener('install', () => self.skipWaiting())`
