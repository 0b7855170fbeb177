import { createContext } from 'svelte';
import type { FoldedTexts } from './folded-texts.svelte.ts';

const [use, provide] = createContext<FoldedTexts>();

export const useFoldedTexts = use;
export const provideFoldedTexts = provide;
