/** The player's app starts here. */
import '@fontsource-variable/nunito/wght.css';
import '@fontsource/fredoka/latin-500.css';
import '@fontsource/fredoka/latin-600.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/overlay.css';
import './styles/shell.css';
import './styles/home.css';
import './styles/story.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { openSession, watchStale } from './state/session.ts';
import { applyKept } from './state/settings.ts';

// After an update of the server the old pieces of the app are gone; the page fetches the new ones.
window.addEventListener('vite:preloadError', () => window.location.reload());

applyKept();
openSession();
watchStale();

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
