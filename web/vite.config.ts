import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The workbench: files under hashed names, nothing inline, so that the page's policy can forbid whatever is inline. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_000,
  },
  logLevel: 'warn',
  // For work on the workbench itself: `parley serve` answers, this page reloads.
  server: { proxy: { '/api': 'http://127.0.0.1:4517' } },
})
