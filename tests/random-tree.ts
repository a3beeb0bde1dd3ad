import type { Actor } from '../app/platform/actor.ts';
import type { Tx } from '../app/platform/database/connect.ts';
import { makeActor, makeUnit } from './database.ts';

/** A unit of a random tree. */
export interface Node {
  id: number;
  place: number;
  placeTo: number;
  name: string;
  kind: string;
  parent: number | null;
}

const roles = ['officer', 'leader', 'overseer', 'administrator', 'village_head'] as const;

/** A random tree with a person in every role at every unit, to hold the rights against rules said in words. */
export class RandomTree {
  readonly nodes: Node[] = [];
  readonly actors: Actor[] = [];
  private readonly random: () => number;

  constructor(random: () => number) {
    this.random = random;
  }

  /** A whole number from 0 to `n` - 1. */
  draw(n: number): number {
    return Math.floor(this.random() * n);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.draw(list.length)] as T;
  }

  async grow(tx: Tx): Promise<void> {
    const country = await this.add(tx, 'country', 'Nước', null);
    const kinds = ['province', 'commune', 'village', 'village'];
    const growing = [{ node: country, depth: 0 }];
    for (let at = 0; at < growing.length; at++) {
      const { node, depth } = growing[at] as { node: Node; depth: number };
      // Every province has a commune at least, or a seed may leave nothing to look at.
      const children = depth === 0 ? 3 : depth === 1 ? 1 + this.draw(2) : depth < 4 ? this.draw(3) : 0;
      for (let n = 0; n < children; n++) {
        const child = await this.add(tx, kinds[depth] ?? 'village', `${node.name}.${n}`, node);
        growing.push({ node: child, depth: depth + 1 });
      }
    }
    for (const node of this.nodes) {
      for (const role of roles) this.actors.push(await makeActor(tx, node, role, this.above(node)));
    }
  }

  /** Identifiers of the units above, from the parent to the root; found by climbing, not by places. */
  above(node: Node): number[] {
    const parent = this.nodes.find((one) => one.id === node.parent);
    return parent ? [parent.id, ...this.above(parent)] : [];
  }

  /** `node` stands in the subtree of the unit that the actor acts for. */
  within(node: Node, actor: Actor): boolean {
    return node.id === actor.unitId || this.above(node).includes(actor.unitId);
  }

  private async add(tx: Tx, kind: string, name: string, parent: Node | null): Promise<Node> {
    const row = await makeUnit(tx, { kind, name, parentId: parent?.id ?? null });
    const node = { ...row, parent: parent?.id ?? null };
    this.nodes.push(node);
    return node;
  }
}
