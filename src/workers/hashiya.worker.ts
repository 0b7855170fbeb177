import '#domain/checks-without-eval.ts';
import { serveTasks } from './serve-tasks.ts';
import { tasks } from './tasks.ts';

serveTasks(globalThis, tasks);
