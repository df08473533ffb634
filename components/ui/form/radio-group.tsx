"use client";

import { ChoiceGroup, type ChoiceGroupProps } from "./choice-group";

type RadioGroupProps = ChoiceGroupProps & { readonly defaultValue?: string | null | undefined };

export function RadioGroup({ defaultValue, ...group }: RadioGroupProps) {
  return <ChoiceGroup {...group} type="radio" saved={defaultValue ? [defaultValue] : []} />;
}
