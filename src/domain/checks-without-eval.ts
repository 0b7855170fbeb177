import { z } from 'zod';

// Otherwise zod compiles its checks with `new Function`, which the page's policy bars. Schemas look at this when they are
// made: whoever starts a page or a worker imports this file first.
z.config({ jitless: true });
