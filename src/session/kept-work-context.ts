import { createContext } from 'svelte';
import type { KeptWork } from './kept-work.ts';

const [use, provide] = createContext<KeptWork>();

export const useKeptWork = use;
export const provideKeptWork = provide;
