import { createContext } from 'svelte';
import type { CodeEntrance } from './code-entrance.ts';

const [use, provide] = createContext<CodeEntrance>();

export const useCodeEntrance = use;
export const provideCodeEntrance = provide;
