/** What a unit does in a task: chủ trì, phối hợp, thực hiện. */
export type TaskUnitRole = 'lead' | 'coordinate' | 'perform';

export const taskUnitRoles: readonly TaskUnitRole[] = ['lead', 'coordinate', 'perform'];

export const taskUnitRoleNames: Record<TaskUnitRole, string> = {
  lead: 'Chủ trì',
  coordinate: 'Phối hợp',
  perform: 'Thực hiện',
};
