using System.Collections.Frozen;
using System.Text;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;

namespace LienThong.Kernel.Workflow;

/// <summary>
/// The one transition table of a record kind. Buttons, checks, the diagram in the documentation and the tests all derive
/// from it. At most one step leaves a state by an action.
/// </summary>
public sealed class Workflow<TState, TAction>
    where TState : struct, Enum
    where TAction : struct, Enum
{
    private readonly FrozenDictionary<(TState, TAction), Step<TState, TAction>> _byAction;

    /// <summary>Builds the table; two steps with the same state and action are a bug and throw.</summary>
    /// <param name="name">Of the record kind, e.g. <c>documents.incoming</c>.</param>
    /// <param name="starts">States in which a record may come into being.</param>
    /// <param name="ends">States in which a record may stay for ever.</param>
    /// <param name="steps">The rows.</param>
    public Workflow(string name, IReadOnlyCollection<TState> starts, IReadOnlyCollection<TState> ends, IReadOnlyList<Step<TState, TAction>> steps)
    {
        (Name, Starts, Ends, Steps) = (name, starts, ends, steps);
        _byAction = steps.ToFrozenDictionary(s => (s.From, s.Action));
        if (_byAction.Count != steps.Count) throw new ArgumentException($"{name}: two steps leave one state by one action.", nameof(steps));
    }

    /// <summary>Of the record kind.</summary>
    public string Name { get; }
    /// <summary>States in which a record may come into being.</summary>
    public IReadOnlyCollection<TState> Starts { get; }
    /// <summary>States in which a record may stay for ever.</summary>
    public IReadOnlyCollection<TState> Ends { get; }
    /// <summary>All rows, in the order written.</summary>
    public IReadOnlyList<Step<TState, TAction>> Steps { get; }

    /// <summary>Names of the guards used, so that a test can ask for each one's rule.</summary>
    public IReadOnlyCollection<string> Guards => [.. Steps.Select(s => s.Guard).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The step that the action takes from a state, or null when there is none.</summary>
    public Step<TState, TAction>? Find(TState state, TAction action) => _byAction.GetValueOrDefault((state, action));

    /// <summary>The step if there is one and a hat of this role may take it; guards are the caller's second check.</summary>
    public Result<Step<TState, TAction>> Allow(TState state, TAction action, Role role)
    {
        if (Find(state, action) is not { } step) return Fail.Refused($"{Name}.no-such-step", WorkflowTexts.NoSuchStep);
        return step.Permission.Allows(role) ? step : Fail.Refused("kernel.not-permitted", KernelTexts.NotPermitted);
    }

    /// <summary>What a hat of this role may do from a state, in the table's order: the buttons before their guards are asked.</summary>
    public IEnumerable<Step<TState, TAction>> ActionsFrom(TState state, Role role) =>
        Steps.Where(s => EqualityComparer<TState>.Default.Equals(s.From, state) && s.Permission.Allows(role));

    /// <summary>States that no chain of steps from a start reaches; should be empty.</summary>
    public IReadOnlyList<TState> Unreachable()
    {
        var seen = Spread(Starts, s => s.From, s => s.To);
        return [.. Enum.GetValues<TState>().Where(s => !seen.Contains(s))];
    }

    /// <summary>States from which no chain of steps leads to an end; should be empty.</summary>
    public IReadOnlyList<TState> Dead()
    {
        var saved = Spread(Ends, s => s.To, s => s.From);
        return [.. Enum.GetValues<TState>().Where(s => !saved.Contains(s))];
    }

    /// <summary>A Mermaid state diagram, labelled by the functions given or by the enums' names.</summary>
    public string Mermaid(Func<TState, string>? state = null, Func<TAction, string>? action = null)
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var value in Enum.GetValues<TState>())
            text.Append($"    {value} : {state?.Invoke(value) ?? value.ToString()}\n");
        foreach (var start in Starts) text.Append($"    [*] --> {start}\n");
        foreach (var step in Steps)
            text.Append($"    {step.From} --> {step.To} : {action?.Invoke(step.Action) ?? step.Action.ToString()}{(step.Guard is null ? "" : $" ({step.Guard})")}\n");
        foreach (var end in Ends) text.Append($"    {end} --> [*]\n");
        return text.ToString();
    }

    private HashSet<TState> Spread(IEnumerable<TState> from, Func<Step<TState, TAction>, TState> near, Func<Step<TState, TAction>, TState> far)
    {
        var seen = from.ToHashSet();
        while (Steps.Any(s => seen.Contains(near(s)) && seen.Add(far(s)))) { }
        return seen;
    }
}
