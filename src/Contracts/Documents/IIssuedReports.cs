using LienThong.Kernel.Data;

namespace LienThong.Contracts.Documents;

/// <summary>A report that was issued.</summary>
/// <param name="Draft">The address of the draft that it was.</param>
/// <param name="Code">Số, ký hiệu: "12/BC-STTTT".</param>
public sealed record IssuedReport(string Draft, string Code, DateOnly On);

/// <summary>What became of drafts that <see cref="IReportDrafts"/> made.</summary>
public interface IIssuedReports
{
    /// <summary>Those, by their addresses, that are issued and not made void. One statement.</summary>
    Task<IReadOnlyList<IssuedReport>> IssuedAsync(Session session, IReadOnlyCollection<string> drafts);
}
