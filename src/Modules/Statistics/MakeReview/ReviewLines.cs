using LienThong.Contracts.Statistics;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Statistics.MakeReview;

internal sealed class ReviewLines(MakeReview reviews) : IReviewLines
{
    public async Task<IReadOnlyList<string>> OfAsync(Session session, Guid area, int year, string section, AgencyId agency) =>
        Period.IsYear(year) && (await reviews.DrawAsync(session, area, year, agency))?.Sections.FirstOrDefault(s => s.Key == section) is { } found ? [.. found.Sentences.Select(s => s.Text)] : [];
}
