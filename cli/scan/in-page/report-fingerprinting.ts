import type { Tools } from './tools'

/**
 * Notes in a page who reads what tells one device from another. It is one function without imports, since its text is sent to the
 * browser.
 */
export function reportFingerprinting({ tell, callingScript, quietly, before }: Tools): void {
  const reads = (owner: string, method: string, name: string) =>
    before(Reflect.get(globalThis, owner)?.prototype, method, () =>
      tell({ call: 'fingerprint', name, script: callingScript() }),
    )
  for (const method of ['toDataURL', 'toBlob']) reads('HTMLCanvasElement', method, 'canvas read')
  reads('OffscreenCanvas', 'convertToBlob', 'canvas read')
  for (const owner of ['CanvasRenderingContext2D', 'OffscreenCanvasRenderingContext2D'])
    reads(owner, 'getImageData', 'canvas read')
  reads('OfflineAudioContext', 'startRendering', 'audio read')
  for (const method of ['getFloatFrequencyData', 'getByteFrequencyData'])
    reads('AnalyserNode', method, 'audio read')

  // 37445 and 37446 are the vendor and renderer of the graphics card (WEBGL_debug_renderer_info).
  for (const owner of ['WebGLRenderingContext', 'WebGL2RenderingContext'])
    before(Reflect.get(globalThis, owner)?.prototype, 'getParameter', (_, [name]) => {
      if (name === 37445 || name === 37446)
        tell({ call: 'fingerprint', name: 'graphics card read', script: callingScript() })
    })

  for (const owner of ['RTCPeerConnection', 'webkitRTCPeerConnection'])
    quietly(() => {
      const Original = Reflect.get(globalThis, owner) as typeof RTCPeerConnection | undefined
      if (!Original) return
      const noting = new Proxy(Original, {
        construct(target, given, made) {
          quietly(() =>
            tell({ call: 'fingerprint', name: 'network addresses read (WebRTC)', script: callingScript() }),
          )
          return Reflect.construct(target, given, made)
        },
      })
      Object.defineProperty(globalThis, owner, { value: noting, configurable: true, writable: true })
    })

  // A page has a few fonts of its own; who tries many asks which ones the device has.
  const manyFonts = 15
  const tried = new Map<string, Set<string>>()
  const triesFont = (font: string) => {
    const script = callingScript()
    const fonts = tried.get(script) ?? new Set<string>()
    tried.set(script, fonts.add(font.replace(/^.*?\d(?:px|pt|em|rem|%)(?:\/\S+)?\s*/, '')))
    if (fonts.size === manyFonts) tell({ call: 'fingerprint', name: 'fonts read', script })
  }
  before(Reflect.get(globalThis, 'CanvasRenderingContext2D')?.prototype, 'measureText', (self) =>
    triesFont((self as CanvasRenderingContext2D).font),
  )
  before(Reflect.get(globalThis, 'FontFaceSet')?.prototype, 'check', (_, [font]) => triesFont(String(font)))
  quietly(() => {
    const width = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetWidth')
    if (!width?.get) return
    const { get } = width
    Object.defineProperty(HTMLElement.prototype, 'offsetWidth', {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        quietly(() => this.style.fontFamily && triesFont(this.style.fontFamily))
        return get.call(this)
      },
    })
  })
}
