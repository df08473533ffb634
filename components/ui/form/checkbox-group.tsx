"use client";

import { ChoiceGroup, type ChoiceGroupProps } from "./choice-group";

type CheckboxGroupProps = ChoiceGroupProps & { readonly defaultValues?: readonly string[] | undefined };

export function CheckboxGroup({ defaultValues = [], ...group }: CheckboxGroupProps) {
  return <ChoiceGroup {...group} type="checkbox" saved={defaultValues} />;
}
