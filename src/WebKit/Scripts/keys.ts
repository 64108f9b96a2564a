const typing = (at: Element | null): boolean =>
  at instanceof HTMLElement && (at.isContentEditable || (at.matches('input, select, textarea') && !at.matches('[type=checkbox], [type=radio]')));

/** "/" goes to the search field, "?" opens the help of keys. */
export function keys(): void {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(document.activeElement)) return;
    if (event.key === '/') {
      const seek = document.querySelector<HTMLInputElement>('.bar .seek input');
      if (!seek) return;
      event.preventDefault();
      seek.focus();
      seek.select();
    } else if (event.key === '?') document.querySelector<HTMLElement>('#keys')?.showPopover();
  });
}
