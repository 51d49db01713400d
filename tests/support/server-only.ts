// Stands for the package `server-only`, which throws wherever no React server runs.
