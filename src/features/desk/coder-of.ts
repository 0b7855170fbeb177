import { layerOfId, type Coding } from '#domain/coding.ts';
import type { CoderId } from '#domain/ids.ts';

export function coderOf(coding: Coding): CoderId {
  return layerOfId(coding.layer).coder;
}
