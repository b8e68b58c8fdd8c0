import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { Path, Run } from './run.ts';

/** What is the same for every call of one field of a compiled operation. */
export interface FieldFacts {
  readonly fieldName: string;
  readonly fieldNodes: readonly FieldNode[];
  readonly returnType: GraphQLOutputType;
  readonly parentType: GraphQLObjectType;
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly operation: OperationDefinitionNode;
}

/** The fourth argument of resolvers: three words per call, the rest is looked up when asked for. */
export class Info implements GraphQLResolveInfo {
  readonly path: Path;
  readonly #facts: FieldFacts;
  readonly #run: Run;

  constructor(facts: FieldFacts, run: Run, path: Path) {
    this.#facts = facts;
    this.#run = run;
    this.path = path;
  }
  get fieldName() {
    return this.#facts.fieldName;
  }
  get fieldNodes() {
    return this.#facts.fieldNodes;
  }
  get returnType() {
    return this.#facts.returnType;
  }
  get parentType() {
    return this.#facts.parentType;
  }
  get schema() {
    return this.#facts.schema;
  }
  get fragments() {
    return this.#facts.fragments;
  }
  get operation() {
    return this.#facts.operation;
  }
  get rootValue() {
    return this.#run.rootValue;
  }
  get variableValues() {
    return this.#run.variables;
  }
}
