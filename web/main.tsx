import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { client } from './client/answers.ts'
import './kit/tokens.css'
import './kit/kit.css'

const root = document.getElementById('workbench')
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  )
}
