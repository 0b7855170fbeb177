import { createContext } from 'svelte';
import type { Appearance } from './appearance.svelte.ts';

const [use, provide] = createContext<Appearance>();

export const useAppearance = use;
export const provideAppearance = provide;
