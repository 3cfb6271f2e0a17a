import { type FormValidateInput, useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Tagged } from "@/lib/api";
import { registerDraft, takeDraft } from "@/lib/drafts";
import { isProblem, ProblemError } from "@/lib/problem";

type Options<T, V extends Record<string, unknown>> = {
  name: string;
  loaded: Tagged<T>;
  valuesOf: (stored: T) => V;
  validate?: FormValidateInput<V>;
  save: (values: V, etag: string) => Promise<Tagged<T>>;
  reload: () => Promise<Tagged<T>>;
  onSaved: (saved: Tagged<T>) => void;
};

/** A form on a versioned thing: what is typed survives a failed save, another's change, the end of a session. */
export function useVersionedForm<T, V extends Record<string, unknown>>(options: Options<T, V>) {
  const { name, loaded, valuesOf, validate = {} as FormValidateInput<V>, save, reload, onSaved } = options;
  const [base, setBase] = useState(loaded);
  const [theirs, setTheirs] = useState<Tagged<T>>();
  const [isRestored, setIsRestored] = useState(false);
  const form = useForm<V>({ initialValues: valuesOf(loaded.value), validate, validateInputOnBlur: false });

  const settle = (stored: Tagged<T>) => {
    setBase(stored);
    setTheirs(undefined);
    form.setInitialValues(valuesOf(stored.value));
    form.setValues(valuesOf(stored.value));
    form.resetDirty(valuesOf(stored.value));
    onSaved(stored);
  };

  const saving = useMutation({
    mutationFn: (etag: string) => save(form.getValues(), etag),
    onSuccess: settle,
    onError: async (error) => {
      if (isProblem(error, 412)) setTheirs(await reload());
      else if (error instanceof ProblemError) form.setErrors(error.fieldErrors);
    },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft is taken once, when the form opens
  useEffect(() => {
    const draft = takeDraft<V>(name);
    if (!draft) return;
    form.setValues(draft);
    setIsRestored(true);
  }, [name]);
  useEffect(() => registerDraft(name, () => (form.isDirty() ? form.getValues() : undefined)), [name, form]);

  const isConflict = isProblem(saving.error, 412);
  return {
    form,
    isRestored,
    isSaving: saving.isPending,
    isSaved: saving.isSuccess && !form.isDirty(),
    failure: isConflict ? null : saving.error,
    handleSubmit: form.onSubmit(() => saving.mutate(base.etag)),
    conflict: theirs && {
      theirs: valuesOf(theirs.value),
      mine: form.getValues(),
      handleKeepMine: () => {
        setBase(theirs);
        setTheirs(undefined);
        saving.mutate(theirs.etag);
      },
      handleTakeTheirs: () => {
        saving.reset();
        settle(theirs);
      },
    },
  };
}
