// The service for trying scans by hand: npx tsx tests/scanned-site/serve.ts [PORT]
import { startScannedSite } from './site'

const { url } = await startScannedSite(Number(process.argv[2] ?? 4600))
console.log(`${url}
npm run -s inventory -- scan ${url} --allow-private --out evidence.json
npm run -s inventory -- drift --record tests/scanned-site/record.yaml --evidence evidence.json`)
