export interface Choice { text: string; under?: string }

/** Draws what a combobox offers. The press is taken before the field loses the cursor. */
export function draw<T extends Choice>(list: HTMLElement, all: readonly T[], take: (one: T) => void): void {
  list.replaceChildren(...all.map((one, i) => {
    const item = document.createElement('li');
    item.id = `${list.id}-${i}`;
    item.role = 'option';
    item.textContent = one.text;
    if (one.under) {
      const under = document.createElement('span');
      under.className = 'under';
      under.textContent = one.under;
      item.append(under);
    }
    item.addEventListener('mousedown', event => { event.preventDefault(); take(one); });
    return item;
  }));
}

/** Points the field at one of them, going round at both ends; which one it is now. */
export function point(input: HTMLInputElement, list: HTMLElement, to: number): number {
  const all = [...list.children];
  const at = (to + all.length) % all.length;
  all.forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
  input.setAttribute('aria-activedescendant', `${list.id}-${at}`);
  all[at]?.scrollIntoView({ block: 'nearest' });
  return at;
}
