namespace LienThong.Documents;

/// <summary>When a closed dossier is to be handed over (NĐ 30/2020 Điều 30: within a year, works within three months; two years more with leave). Pure.</summary>
internal static class Archiving
{
    /// <summary>How many days before that day its keeper is warned (Phụ lục VI).</summary>
    public const int WarnedBefore = 30;

    /// <summary>The last day; null for what is kept too short a time to be handed over.</summary>
    public static DateOnly? Due(Dossier row, DateOnly closed) =>
        !Retention.IsArchived(row.Retention) ? null : closed.AddMonths(row.Works ? Retention.WorksMonths : Retention.Months);

    /// <summary>The latest day to which it may be put off.</summary>
    public static DateOnly Latest(Dossier row) => Due(row, row.EndDate!.Value)!.Value.AddYears(Retention.LongestExtension);
}
