// @ts-check
/** @type {import('next').NextConfig} */
export default {
  // The tests build beside the application, so that a running server keeps its files.
  distDir: process.env.BUILD_FOLDER || '.next',
  // Pages that are there to be measured, `page.bench.tsx`, are built by `npm run bench` alone.
  pageExtensions: ['tsx', 'ts', ...(process.env.BENCH === '1' ? ['bench.tsx', 'bench.ts'] : [])],
  poweredByHeader: false,
  // The edge compresses, sends the files and the security headers, and says which origins are own: server/edge.
  compress: false,
  // `npm test` checks types; a build at `npm start` need not do it again.
  typescript: { ignoreBuildErrors: true },
  // These load files beside themselves, or must be the copies that the start command has loaded.
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@prisma/adapter-pg',
    '@prisma/client',
    'pg',
    'pglite-prisma-adapter',
  ],
  // Pictures are sent as they are; Next.js would let anybody have it scale them.
  images: { unoptimized: true },
  experimental: { authInterrupts: true },
}
