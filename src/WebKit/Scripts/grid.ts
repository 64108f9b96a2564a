const cellsOf = (table: HTMLTableElement): HTMLInputElement[][] =>
  [...table.querySelectorAll('tbody tr')].map(row => [...row.querySelectorAll<HTMLInputElement>('input[data-cell]')]).filter(row => row.length > 0);

/** What Excel puts on the clipboard: lines, tabs between cells; a quoted cell may hold either. */
function lines(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/g)) {
    rows[rows.length - 1]!.push(quoted === undefined ? plain!.trim() : quoted.replaceAll('""', '"').replace(/\s+/g, ' ').trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  while (rows.length > 1 && rows[rows.length - 1]!.join('') === '') rows.pop();
  return rows;
}

/** Tables of inputs: arrows and Enter walk, a paste of several cells fills down and to the right. */
function grid(table: HTMLTableElement): void {
  const note = table.closest('form')?.querySelector<HTMLElement>('[data-grid-note]');
  const place = (input: EventTarget | null): [number, number] | null => {
    const rows = cellsOf(table);
    for (let y = 0; y < rows.length; y++) {
      const x = rows[y]!.indexOf(input as HTMLInputElement);
      if (x >= 0) return [y, x];
    }
    return null;
  };
  table.addEventListener('keydown', event => {
    const at = place(event.target);
    if (!at || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }[event.key];
    const next = step === undefined ? undefined : cellsOf(table)[at[0] + step]?.[at[1]];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  });
  table.addEventListener('paste', event => {
    const at = place(event.target);
    const pasted = lines(event.clipboardData?.getData('text/plain') ?? '');
    if (!at || (pasted.length === 1 && pasted[0]!.length === 1)) return;
    event.preventDefault();
    const rows = cellsOf(table);
    pasted.slice(0, rows.length - at[0]).forEach((line, y) => line.forEach((text, x) => {
      const input = rows[at[0] + y]?.[at[1] + x];
      if (!input) return;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }));
    if (note && pasted.length > rows.length - at[0]) note.textContent = note.dataset['tooMany'] ?? '';
  });
}

export function grids(): void {
  document.querySelectorAll<HTMLTableElement>('table[data-grid]').forEach(grid);
}
