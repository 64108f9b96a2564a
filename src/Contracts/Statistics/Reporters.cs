using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Contracts.Statistics;

/// <summary>An enterprise that is to report.</summary>
/// <param name="Kind">post, telecom, printing, publishing, agency or lower.</param>
/// <param name="TaxCode">10 or 13 digits.</param>
/// <param name="Area">The province that its figures count for, by its own id.</param>
/// <param name="Person">Full name of who reports.</param>
/// <param name="From">Periods that end on this day or later are reported.</param>
public sealed record NewReporter(string Kind, string Name, string TaxCode, Guid Area, string Person, DateOnly From);

/// <summary>Takes in who reports, asked by the operator at the machine.</summary>
public interface IReporters
{
    /// <summary>The person who reports, so that an account can be opened. Invalid as the page's form is.</summary>
    Task<Result<PersonId>> AddAsync(NewReporter reporter, Act act, CancellationToken ct);
}
