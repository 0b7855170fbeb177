import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import '#ui/field/field.css';
import '#ui/menu/menu.css';
import '#ui/tooltip/tooltip.css';
import { allowOwnScripts } from '#app/allow-own-scripts.ts';
import { z } from 'zod';

// Schemas look at this when they are made, so everything that makes one is loaded after it.
z.config({ jitless: true });
allowOwnScripts();

const { openPage } = await import('#app/open-page.ts');
await openPage();
