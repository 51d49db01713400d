import type { NextConfig } from 'next'

/** The host that people use. A proxy in front may pass on another one, and forms name this one as their origin. */
const ownHosts = process.env.NEXTAUTH_URL ? [new URL(process.env.NEXTAUTH_URL).host] : []

export default {
  // The tests build beside the application, so that a running server keeps its files.
  distDir: process.env.BUILD_FOLDER || '.next',
  poweredByHeader: false,
  // The edge compresses: cli/start/edge.
  compress: false,
  // `npm test` checks types; a build at `npm start` need not do it again.
  typescript: { ignoreBuildErrors: true },
  // These load files beside themselves, or must be the copies that the start command has loaded.
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@prisma/adapter-pg',
    '@prisma/client',
    'pg',
    'pg-boss',
    'pglite-prisma-adapter',
  ],
  experimental: { authInterrupts: true, serverActions: { allowedOrigins: ownHosts } },
  // A browser that has not read yet which icon a page names asks for this one.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  // The security headers of every answer are the edge's: cli/start/edge.
  headers: async () => [
    { source: '/assets/:path*', headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }] },
  ],
} satisfies NextConfig
