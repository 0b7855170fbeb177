import type { Registry } from '#storage/registry.ts';
import { createContext } from 'svelte';

const [use, provide] = createContext<Registry>();

/** The list of projects in this browser. */
export const useRegistry = use;
export const provideRegistry = provide;
