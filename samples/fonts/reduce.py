# Keeps of Liberation Serif (SIL OFL 1.1) only the outlines that Vietnamese letters need, for the demo papers: python3 reduce.py FOLDER
import struct,sys
viet="àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
chars=sorted(set(chr(c) for c in range(32,127))|set(viet)|set(viet.upper())|set("“”‘’–—…°²³×\u00a0"))
def reduce(src,dst):
    d=open(src,'rb').read(); n=struct.unpack('>H',d[4:6])[0]
    t={}
    for i in range(n):
        tag,cs,off,ln=struct.unpack('>4sLLL',d[12+16*i:28+16*i]); t[tag.decode()]=d[off:off+ln]
    # cmap format 4
    cm=t['cmap']; sub=None
    for i in range(struct.unpack('>H',cm[2:4])[0]):
        p,e,o=struct.unpack('>HHL',cm[4+8*i:12+8*i])
        if (p,e)==(3,1): sub=cm[o:]
    segx2=struct.unpack('>H',sub[6:8])[0]; sg=segx2//2
    ends=struct.unpack('>%dH'%sg,sub[14:14+segx2]); st=struct.unpack('>%dH'%sg,sub[16+segx2:16+2*segx2])
    de=struct.unpack('>%dh'%sg,sub[16+2*segx2:16+3*segx2]); rbase=16+3*segx2; ro=struct.unpack('>%dH'%sg,sub[rbase:rbase+segx2])
    def gid(c):
        for i in range(sg):
            if c<=ends[i]:
                if c<st[i]: return 0
                if ro[i]==0: return (c+de[i])&0xffff
                p=rbase+2*i+ro[i]+2*(c-st[i]); g=struct.unpack('>H',sub[p:p+2])[0]
                return (g+de[i])&0xffff if g else 0
        return 0
    m={ord(c):gid(ord(c)) for c in chars}; miss=[hex(c) for c,g in m.items() if g==0]; print(dst,'missing',miss)
    long=struct.unpack('>h',t['head'][50:52])[0]; ng=struct.unpack('>H',t['maxp'][4:6])[0]
    loca=[x*(1 if long else 2) for x in struct.unpack('>%d%s'%(ng+1,'L' if long else 'H'),t['loca'][:(ng+1)*(4 if long else 2)])]
    glyf=t['glyf']; keep=set(); todo=[0]+list(m.values())
    G={}
    while todo:
        g=todo.pop()
        if g in keep: continue
        keep.add(g); b=glyf[loca[g]:loca[g+1]]; G[g]=b
        if len(b)>=10 and struct.unpack('>h',b[:2])[0]<0:
            p=10
            while True:
                fl,ci=struct.unpack('>HH',b[p:p+4]); todo.append(ci); p+=4+(4 if fl&1 else 2)
                p+= 2 if fl&8 else 4 if fl&0x40 else 8 if fl&0x80 else 0
                if not fl&0x20: break
    # renumber, strip instructions
    order=[0]+sorted(keep-{0}); new={g:i for i,g in enumerate(order)}
    out=b''; lo=[0]; hm=b''; nh=struct.unpack('>H',t['hhea'][34:36])[0]
    for g in order:
        b=bytearray(G[g])
        if len(b)>=10:
            nc=struct.unpack('>h',b[:2])[0]
            if nc<0:
                p=10
                while True:
                    fl,ci=struct.unpack('>HH',b[p:p+4]); b[p+2:p+4]=struct.pack('>H',new[ci]); b[p:p+2]=struct.pack('>H',fl&~0x100); q=p; p+=4+(4 if fl&1 else 2)
                    p+= 2 if fl&8 else 4 if fl&0x40 else 8 if fl&0x80 else 0
                    if not fl&0x20: break
                b=b[:p]
            else:
                p=10+2*nc; il=struct.unpack('>H',b[p:p+2])[0]; b=b[:p]+b'\0\0'+b[p+2+il:]
        if len(b)%4: b+=b'\0'*(4-len(b)%4)
        out+=bytes(b); lo.append(len(out))
        k=min(g,nh-1); adv=t['hmtx'][4*k:4*k+2]; lsb=t['hmtx'][4*g+2:4*g+4] if g<nh else t['hmtx'][4*nh+2*(g-nh):4*nh+2*(g-nh)+2]
        hm+=adv+lsb
    head=bytearray(t['head']); head[50:52]=b'\0\1'; head[8:12]=b'\0'*4
    hhea=bytearray(t['hhea']); hhea[34:36]=struct.pack('>H',len(order)); maxp=bytearray(t['maxp']); maxp[4:6]=struct.pack('>H',len(order))
    # cmap: one format 4 table, a segment a character
    items=sorted((c,new[g]) for c,g in m.items()); segs=items+[(0xffff,0)]; s=len(segs)
    import math
    sr=2**int(math.log2(s))*2
    c4=struct.pack('>HHHHHHH',4,16+8*s,0,2*s,sr,int(math.log2(sr//2)),2*s-sr)
    c4+=b''.join(struct.pack('>H',c) for c,_ in segs)+b'\0\0'+b''.join(struct.pack('>H',c) for c,_ in segs)+b''.join(struct.pack('>H',(g-c)&0xffff if c!=0xffff else 1) for c,g in segs)+b'\0\0'*s
    cmap=struct.pack('>HHHHL',0,1,3,1,12)+c4
    tabs={'cmap':cmap,'glyf':out,'head':bytes(head),'hhea':bytes(hhea),'hmtx':hm,'loca':struct.pack('>%dL'%len(lo),*lo),'maxp':bytes(maxp)}
    n=len(tabs); sr=2**int(math.log2(n))*16
    hd=struct.pack('>LHHHH',0x10000,n,sr,int(math.log2(sr//16)),n*16-sr); off=12+16*n; body=b''
    def cs(b):
        b+=b'\0'*(-len(b)%4); return sum(struct.unpack('>%dL'%(len(b)//4),b))&0xffffffff
    for k in sorted(tabs):
        b=tabs[k]; hd+=struct.pack('>4sLLL',k.encode(),cs(b),off+len(body),len(b)); body+=b+b'\0'*(-len(b)%4)
    open(dst,'wb').write(hd+body); print(len(order),len(hd+body))
for f,n in (("Regular","regular"),("Bold","bold"),("Italic","italic")):
    reduce(f"/usr/share/fonts/truetype/liberation2/LiberationSerif-{f}.ttf",f"{sys.argv[1]}/serif-{n}.ttf")
