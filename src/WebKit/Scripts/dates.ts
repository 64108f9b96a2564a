const two = (n: number): string => String(n).padStart(2, '0');

/** "5/3", "050326", "5-3-2026" become 05/03/2026; what is not a date stays as typed for the server to explain. */
export function tidy(text: string, year: number): string {
  const digits = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(text.trim());
  const parts = digits ?? /^(\d{1,2})[/\-. ](\d{1,2})(?:[/\-. ](\d{4}|\d{2}))?$/.exec(text.trim());
  if (!parts) return text;
  const y = parts[3] === undefined ? year : parts[3].length === 2 ? 2000 + Number(parts[3]) : Number(parts[3]);
  const [d, m] = [Number(parts[1]), Number(parts[2])];
  const real = new Date(Date.UTC(y, m - 1, d));
  return real.getUTCDate() === d && real.getUTCMonth() === m - 1 ? `${two(d)}/${two(m)}/${y}` : text;
}

/** The typed field is the one that is sent; the browser's calendar only fills it. */
export function dates(): void {
  document.addEventListener('change', event => {
    const field = event.target as HTMLInputElement;
    if (field.matches?.('input[data-date]')) field.value = tidy(field.value, new Date().getFullYear());
    if (field.matches?.('input.native')) {
      const [y, m, d] = field.value.split('-');
      const text = field.parentElement!.querySelector<HTMLInputElement>('input[data-date]')!;
      text.value = d ? `${d}/${m}/${y}` : '';
      text.dispatchEvent(new Event('input', { bubbles: true }));
      text.focus();
    }
  });
  document.addEventListener('click', event => {
    const button = (event.target as HTMLElement).closest?.('button[data-calendar]');
    if (!button) return;
    const native = button.parentElement!.querySelector<HTMLInputElement>('input.native')!;
    const [d, m, y] = button.parentElement!.querySelector<HTMLInputElement>('input[data-date]')!.value.split('/');
    if (y) native.value = `${y}-${m}-${d}`;
    native.showPicker();
  });
}
