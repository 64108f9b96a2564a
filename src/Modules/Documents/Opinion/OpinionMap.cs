using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Documents;

internal static class OpinionMap
{
    public static void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<OpinionRound>(e =>
        {
            e.In(engine, "documents", "opinion_round").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.RecordId);
        });
        model.Entity<OpinionLine>(e =>
        {
            e.In(engine, "documents", "opinion_line").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.RoundId);
        });
    }
}
