using LienThong.Kernel.Data;

namespace LienThong.Kernel.Search;

/// <summary>Places of entries, freed of the engine: the day, and the number within the day counted from 0 without gaps.</summary>
internal sealed class PortablePlaces(Engine from)
{
    private const int Bits = 40;
    private long _day = -1;
    private long _number;

    /// <summary>The portable form of the next place; they are given in rising order.</summary>
    public long Next(long position)
    {
        var day = position >> Position.Bits(from);
        _number = day == _day ? _number + 1 : 0;
        _day = day;
        return (day << Bits) | _number;
    }

    /// <summary>The place on an engine.</summary>
    public static long On(Engine engine, long portable)
    {
        var number = portable & ((1L << Bits) - 1);
        return number >> Position.Bits(engine) == 0
            ? ((portable >> Bits) << Position.Bits(engine)) | number
            : throw new InvalidDataException($"More entries of one day than {engine} can place.");
    }
}
