/**
 * Puts the reader's theme on the document before anything is painted: a page in the other one first would flash. The
 * words of `theme-switch` about where the choice is kept hold here too; a script this early cannot import them.
 */
export const EarlyTheme = () => (
  <script
    dangerouslySetInnerHTML={{
      __html:
        'try{const t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}',
    }}
  />
);
