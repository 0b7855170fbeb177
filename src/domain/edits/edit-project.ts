import type { Coder } from '#domain/coder.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed, created } from '#domain/log/record.ts';
import type { Project } from '#domain/project.ts';
import { draft } from './draft.ts';

export function createProject(project: Project, coder: Coder): Draft | undefined {
  return draft({ name: 'createProject' }, [created('project', project), created('coders', coder)]);
}

export function editProject(
  project: Project,
  fields: { readonly [Field in keyof Omit<Project, 'id'>]?: Project[Field] | undefined },
): Draft | undefined {
  return draft({ name: 'editProject' }, [changed('project', project, fields)]);
}

export function addCoder(coder: Coder): Draft | undefined {
  return draft({ name: 'addCoder', ids: { coder: coder.id } }, [created('coders', coder)]);
}

export function editCoder(coder: Coder, fields: Partial<Omit<Coder, 'id'>>): Draft | undefined {
  return draft({ name: 'editCoder', ids: { coder: coder.id } }, [changed('coders', coder, fields)]);
}
