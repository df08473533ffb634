import { TextField } from "@/components/ui/form/text-field";

type CodeFieldProps = { readonly label: string; readonly hint?: string; readonly isRecovery?: boolean };

/** A code that is used once: the phone offers digits, and the browser fills it in if it can. */
export function CodeField({ label, hint, isRecovery = false }: CodeFieldProps) {
  return (
    <TextField
      name="code"
      label={label}
      hint={hint}
      width="number"
      inputMode={isRecovery ? "text" : "numeric"}
      autoComplete="one-time-code"
      spellCheck={false}
    />
  );
}
