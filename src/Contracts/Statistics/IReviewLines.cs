using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Contracts.Statistics;

/// <summary>What a year review says, for who makes work of it.</summary>
public interface IReviewLines
{
    /// <summary>The paragraphs of a section as printed, in the agency's own words where it wrote some; empty when there is no such review or section. A constant number of statements.</summary>
    Task<IReadOnlyList<string>> OfAsync(Session session, Guid area, int year, string section, AgencyId agency);
}
