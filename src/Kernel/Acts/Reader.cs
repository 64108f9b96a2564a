using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Acts;

/// <summary>
/// Who reads: the person, every hat in force (own and by delegation), and the access tokens they add up to.
/// Computed for each request from dated facts, so nobody's move or absence re-indexes anything.
/// </summary>
public sealed record Reader(PersonId Person, IReadOnlyList<Actor> Hats, string[] Tokens)
{
    /// <summary>Whether a record with these tokens may be seen.</summary>
    public bool Sees(IEnumerable<string> tokens) => tokens.Any(t => Tokens.Contains(t));

    /// <summary>Whether any hat holds the permission.</summary>
    public bool May(Permission permission) => Hats.Any(h => permission.Allows(h.Role));

    /// <summary>Hats that hold the permission; those by delegation come last.</summary>
    public IEnumerable<Actor> HatsFor(Permission permission) =>
        Hats.Where(h => permission.Allows(h.Role)).OrderBy(h => h.Delegation is not null);
}
