import { createContext } from 'svelte';
import type { SearchEntrance } from './search-entrance.ts';

const [use, provide] = createContext<SearchEntrance>();

export const useSearchEntrance = use;
export const provideSearchEntrance = provide;
