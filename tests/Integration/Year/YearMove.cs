using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Year;

/// <summary>One thing that a person is offered to do with a record.</summary>
/// <param name="Action">The action as tests/rights.csv names it.</param>
/// <param name="Part">What of the record it is done with, so that the same offer to another person is known again.</param>
/// <param name="Hat">In which hat.</param>
/// <param name="Do">Does it; null where it succeeded.</param>
internal sealed record YearMove(string Action, string Part, Actor Hat, Func<Act, Task<Failure?>> Do)
{
    public static YearMove Of<T>(Permission permission, string part, Actor hat, Func<Act, Task<Result<T>>> step, int weight = 100) => new(permission.Code, part, hat, async act =>
    {
        var result = await step(act);
        return result.IsOk ? null : result.Failure;
    })
    {
        Weight = weight,
    };

    /// <summary>How often it is taken beside the others, of a hundred.</summary>
    public int Weight { get; init; } = 100;

    public bool SameAs(YearMove other) => (Action, Part) == (other.Action, other.Part);
}

/// <summary>A record of the walk: its kind as the work items name it, and its id.</summary>
internal readonly record struct YearRecord(string Kind, Guid Id);
