// Comfort only: every page works without this file.
import { bell } from './bell';
import { combos } from './combo';
import { dates } from './dates';
import { days } from './days';
import { forms } from './forms';
import { grids } from './grid';
import { keys } from './keys';
import { menus } from './menus';
import { palette } from './palette';
import { passkeys } from './passkeys';
import { rail } from './rail';
import { tables } from './table';

for (const start of [rail, menus, forms, dates, days, combos, tables, grids, keys, palette, passkeys, bell]) start();
document.documentElement.classList.add('scripted');
