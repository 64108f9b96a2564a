// Reads xunit's reports: their text and attributes, unescaped, and their tests one by one.
export const text = value => value
  .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
  .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))
  .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');

export const attribute = (tag, name) => text(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

// Each test: the text of its opening tag, and what stands inside it.
export const tests = xml => [...xml.matchAll(/<test\b([^>]*?)(?:\/>|>([\s\S]*?)<\/test>)/g)].map(([, head, body = '']) => ({ head, body }));

// What stands between a tag's ends, trimmed; the other words when it is missing.
export const inside = (xml, tag, otherwise = '') => text(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1] ?? otherwise).trim();
