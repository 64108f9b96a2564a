const typing = (at: Element | null): boolean =>
  at instanceof HTMLElement && (at.isContentEditable || (at.matches('input, select, textarea') && !at.matches('[type=checkbox], [type=radio]')));

/** Ctrl + Z presses the button that undoes the last step, as long as it stands there. */
function undoing(event: KeyboardEvent): void {
  const button = document.querySelector<HTMLElement>('[data-undo]');
  if (event.key.toLowerCase() !== 'z' || event.shiftKey || event.altKey || !button?.checkVisibility({ visibilityProperty: true })) return;
  event.preventDefault();
  button.click();
}

/** "/" goes to the search field, "?" opens the help of keys. */
export function keys(): void {
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !typing(document.activeElement)) undoing(event);
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
