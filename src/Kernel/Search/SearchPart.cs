using System.Reflection;
using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Search;

/// <summary>The search's ordinary tables; the full-text table comes from <see cref="SearchSchema"/>.</summary>
public sealed class SearchPart : IModelPart
{
    /// <inheritdoc/>
    public Assembly Assembly => typeof(SearchPart).Assembly;

    /// <inheritdoc/>
    public void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<EntryRow>(e =>
        {
            e.In(engine, "search", "entry").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.Position).IsUnique();
            e.HasIndex(x => new { x.Kind, x.ExternalId });
        });
        model.Entity<AclRow>(e => e.In(engine, "search", "acl").HasKey(x => new { x.EntryId, x.Token }));
    }
}
