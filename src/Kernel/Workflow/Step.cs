using LienThong.Kernel.Acts;

namespace LienThong.Kernel.Workflow;

/// <summary>One row of a transition table: who may take a record from one state to the next, and on what condition.</summary>
/// <param name="From">State before.</param>
/// <param name="Action">What is done: the button.</param>
/// <param name="To">State after; may equal <paramref name="From"/>.</param>
/// <param name="Permission">What the acting hat must hold.</param>
/// <param name="Guard">Name of a further condition that the record's own rules decide, e.g. <c>holder</c>; null for none.</param>
public sealed record Step<TState, TAction>(TState From, TAction Action, TState To, Permission Permission, string? Guard = null)
    where TState : struct, Enum
    where TAction : struct, Enum;
