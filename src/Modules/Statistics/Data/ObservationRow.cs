using LienThong.Kernel.Identity;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics;

/// <summary>One stated value of an indicator.</summary>
internal readonly record struct ObservationId(Guid Value) : ITypedId<ObservationId>
{
    public static ObservationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>
/// A value for an indicator, area, period and breakdown, in two times: the period it speaks of, and [<see cref="RecordedAt"/>,
/// <see cref="SupersededAt"/>) in which we held it for true. Rows are never changed but for the end of that time.
/// </summary>
internal sealed class ObservationRow
{
    public ObservationId Id { get; init; }

    /// <summary>Code in the catalogue.</summary>
    public string Indicator { get; init; } = "";

    public Guid AreaId { get; init; }

    /// <summary><see cref="Statistics.Period.Text"/>.</summary>
    public string Period { get; init; } = "";
    public DateOnly PeriodFrom { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly PeriodTo { get; init; }
    public ValueKind Kind { get; init; }

    /// <summary><see cref="Breakdown.Text"/>; empty for the whole.</summary>
    public string Breakdown { get; init; } = "";

    /// <summary>In the indicator's unit, in millionths (<see cref="Statistics.Amount"/>), so that both engines add exactly.</summary>
    public long Amount { get; init; }
    public Qualifier Qualifier { get; init; }

    /// <summary>The digits as the reporter wrote them, dot decimals.</summary>
    public string Stated { get; init; } = "";

    /// <summary>The reporter's unit; empty when it is the indicator's.</summary>
    public string StatedUnit { get; init; } = "";

    /// <summary>Who said it, in words.</summary>
    public string Source { get; init; } = "";
    public string Note { get; init; } = "";
    public Guid SubmissionId { get; init; }
    public DateTimeOffset RecordedAt { get; init; }
    public DateTimeOffset? SupersededAt { get; init; }
}

/// <summary>One handing-in of values: who, when, by what.</summary>
internal sealed class SubmissionRow
{
    public Guid Id { get; init; }

    /// <summary>File name or the return's name.</summary>
    public string Name { get; init; } = "";
    public PersonId PersonId { get; init; }
    public string PersonName { get; init; } = "";
    public DateTimeOffset At { get; init; }

    /// <summary>How many values it brought: new ones and corrections.</summary>
    public int Rows { get; set; }
}

/// <summary>What happened, or what was meant to.</summary>
internal enum ValueKind
{
    Actual,
    Plan,
}
