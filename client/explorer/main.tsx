import './workers'
import 'graphiql/style.css'
import './explorer.css'
import { createRoot } from 'react-dom/client'
import { Explorer } from './Explorer'

createRoot(document.getElementById('explorer')!).render(<Explorer />)
