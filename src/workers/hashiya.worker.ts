import { z } from 'zod';
import { serveTasks } from './serve-tasks.ts';
import { tasks } from './tasks.ts';

// Otherwise zod compiles its checks with `new Function`, which the page's policy bars.
z.config({ jitless: true });

serveTasks(globalThis, tasks);
