import '#domain/checks-without-eval.ts';
import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import '#ui/field/field.css';
import '#ui/menu/menu.css';
import '#ui/tooltip/tooltip.css';
import { allowOwnScripts } from '#app/allow-own-scripts.ts';

// Before anything else, for what is loaded now may start workers.
allowOwnScripts();

const { openPage } = await import('#app/open-page.ts');
await openPage();
