const links = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('main a.open')];

/** Up and Down walk the lines of tables and of Hôm nay, Home and End jump, Space ticks, Enter opens (it is a link). */
function walk(event: KeyboardEvent): void {
  const at = document.activeElement as HTMLElement | null;
  const free = at === null || at === document.body || at.tagName === 'MAIN' || at.matches('a.open');
  if (!free || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = links();
  const i = at ? all.indexOf(at as HTMLAnchorElement) : -1;
  const to = { ArrowDown: i + 1, j: i + 1, ArrowUp: i - 1, k: i - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to !== undefined && all.length > 0 && (i >= 0 || event.key === 'ArrowDown' || event.key === 'j')) {
    event.preventDefault();
    const next = all[Math.min(Math.max(to, 0), all.length - 1)]!;
    next.focus({ preventScroll: true });
    next.closest('tr, li')?.scrollIntoView({ block: 'nearest' });
  } else if (event.key === ' ' && i >= 0) {
    const box = at!.closest('tr')?.querySelector<HTMLInputElement>('td.check input');
    if (box) {
      event.preventDefault();
      box.click();
    }
  }
}

/** The head's checkbox ticks every line; the bulk bar counts them. */
function bulk(table: HTMLTableElement): void {
  const all = table.querySelector<HTMLInputElement>('thead .check input');
  const boxes = [...table.querySelectorAll<HTMLInputElement>('tbody .check input')];
  if (boxes.length === 0) return;
  const count = table.closest('form, .table-sheet')?.querySelector<HTMLElement>('[data-ticked]');
  const say = (): void => {
    const n = boxes.filter(b => b.checked).length;
    if (count) count.textContent = String(n);
    if (all) {
      all.checked = n === boxes.length;
      all.indeterminate = n > 0 && n < boxes.length;
    }
  };
  all?.addEventListener('change', () => {
    for (const box of boxes) box.checked = all.checked;
    say();
  });
  table.addEventListener('change', say);
  say();
}

export function tables(): void {
  document.addEventListener('keydown', walk);
  document.querySelectorAll<HTMLTableElement>('table.ledger').forEach(bulk);
}
